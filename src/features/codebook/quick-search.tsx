import { useCallback, useEffect, useRef } from "react";
import { searchDiagnoses, searchServices, warmSearch } from "../../catalog/search/client.ts";
import { parseIcd10Cm } from "../../domain/codes/icd10cm.ts";
import { CodeSearchBox } from "../../exercises/encounter/lookup/code-search-box.tsx";
import { useHotkeys } from "../../ui/use-hotkeys.ts";
import { useOpenInEdition } from "./book-link.tsx";
import { codeTarget, diagnosisTarget, systemOfService } from "./code-links.ts";
import styles from "./codebook.module.css";

/** The search box above a code's page: on to another code of the same kind. */
export function QuickSearch({
  services = false,
  on,
}: {
  readonly services?: boolean;
  /** Date of service (ISO) in the edition to search; the newest one without. */
  readonly on?: string | undefined;
}) {
  const go = useOpenInEdition();
  const input = useRef<HTMLInputElement>(null);
  const searchOnDate = useCallback((query: string) => searchDiagnoses(query, on), [on]);
  useEffect(warmSearch, []);
  useHotkeys({
    "/": () => {
      input.current?.focus();
    },
  });

  function open(text: string): void {
    const parsed = parseIcd10Cm(text);
    go(
      services
        ? codeTarget(systemOfService(text), text)
        : diagnosisTarget(parsed.ok ? parsed.value.code : text),
    );
  }

  return (
    <div className={styles["quick"]}>
      <CodeSearchBox
        label={services ? "Search the services" : "Search the diagnoses"}
        placeholder="Code or words"
        search={services ? searchServices : searchOnDate}
        onPick={({ code }) => {
          open(code);
        }}
        onTyped={open}
        inputRef={input}
      />
    </div>
  );
}
