import { useEffect } from "react";
import { useNavigate } from "react-router-dom";
import { searchServices, warmSearch } from "../../catalog/search/client.ts";
import type { ProcedureBook } from "../../domain/codebook/code-sets.ts";
import { parseProcedure } from "../../domain/codes/procedure.ts";
import { CodeSearchBox } from "../../exercises/encounter/lookup/code-search-box.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { LinkTo, usePathTo, type LinkTarget } from "../../ui/navigation.tsx";
import { CptNotice } from "./cpt-notice.tsx";
import styles from "./codebook.module.css";
import { codeTarget, serviceTarget, systemOfService } from "./code-links.ts";
import { serviceGroups } from "./service-groups.ts";
import { useAddressText } from "../../ui/use-address-text.ts";

/** HCPCS Level II and CPT: search, and every code by its group. */
export function ServicesPart({ books }: { readonly books: readonly ProcedureBook[] }) {
  const [query, setQuery] = useAddressText("q");
  const navigate = useNavigate();
  const pathTo = usePathTo();
  useEffect(warmSearch, []);

  function open(text: string): void {
    const parsed = parseProcedure(text);
    const code = parsed.ok ? parsed.value.code : text;
    void navigate(pathTo("code", { system: systemOfService(code), code }));
  }

  return (
    <div className={styles["part"]}>
      <CodeSearchBox
        label="Search the services"
        placeholder="Code or words: G0439, flu shot, knee injection"
        search={searchServices}
        inline
        text={query}
        onText={setQuery}
        onPick={({ code }) => {
          open(code);
        }}
        onTyped={open}
      />
      {query.trim() === "" &&
        books.map((book) => (
          <section key={book.edition.title} className={styles["book"]}>
            <h2>{book.edition.title}</h2>
            <CptNotice edition={book.edition} />
            {serviceGroups(book).map(({ id, title, codes }) => (
              <Disclosure key={id} summary={`${title} (${codes.length})`}>
                <Codes
                  codes={codes}
                  target={(code) => serviceTarget({ code })}
                  system={book.edition.system}
                />
              </Disclosure>
            ))}
            {book.modifiers.size > 0 && (
              <Disclosure summary={`Modifiers (${book.modifiers.size})`}>
                <Codes
                  codes={[...book.modifiers.values()]}
                  target={(code) => codeTarget("modifier", code)}
                  system="modifier"
                />
              </Disclosure>
            )}
          </section>
        ))}
    </div>
  );
}

function Codes({
  codes,
  target,
  system,
}: {
  readonly codes: readonly { readonly code: string; readonly title: string }[];
  readonly target: (code: string) => LinkTarget;
  readonly system: string;
}) {
  return (
    <ul className={styles["codes"]} data-system={system}>
      {codes.map(({ code, title }) => (
        <li key={code}>
          <LinkTo {...target(code)} className={styles["leaf"]}>
            <span className={styles["code"]}>{code}</span> <span>{title}</span>
          </LinkTo>
        </li>
      ))}
    </ul>
  );
}
