import { useEffect, useRef } from "react";
import { useNavigate } from "react-router-dom";
import { searchDiagnoses, warmSearch } from "../../catalog/search/client.ts";
import type { CodeBook } from "../../domain/codebook/code-book.ts";
import { parseIcd10Cm } from "../../domain/codes/icd10cm.ts";
import { CodeSearchBox } from "../../exercises/encounter/lookup/code-search-box.tsx";
import { usePathTo } from "../../ui/navigation.tsx";
import { useHotkeys } from "../../ui/use-hotkeys.ts";
import styles from "./codebook.module.css";
import { EditionLine } from "./edition-line.tsx";
import { TabularTree } from "./tabular-tree.tsx";
import { useAddressText } from "../../ui/use-address-text.ts";

/** Search and the Tabular List. */
export function DiagnosisPart({ book }: { readonly book: CodeBook }) {
  const [query, setQuery] = useAddressText("q");
  const navigate = useNavigate();
  const pathTo = usePathTo();
  const input = useRef<HTMLInputElement>(null);
  useEffect(warmSearch, []);
  useHotkeys({
    "/": () => {
      input.current?.focus();
    },
  });

  function open(code: string): void {
    void navigate(pathTo("code", { system: "icd10cm", code }));
  }

  return (
    <div className={styles["part"]}>
      <CodeSearchBox
        label="Search the diagnoses"
        placeholder="Code or words: e11.2, high blood pressure, Fracture, radius"
        search={searchDiagnoses}
        inline
        text={query}
        onText={setQuery}
        onPick={({ code }) => {
          open(code);
        }}
        onTyped={(text) => {
          const parsed = parseIcd10Cm(text);
          open(parsed.ok ? parsed.value.code : text);
        }}
        inputRef={input}
      />
      <EditionLine edition={book.edition} />
      {query.trim() === "" && <TabularTree book={book} />}
    </div>
  );
}
