import { Search, X } from "lucide-react";
import { useEffect, type Ref } from "react";
import type { SearchHit } from "../../../domain/codebook/search/code-search.ts";
import { useAnnounce } from "../../../ui/announcer.tsx";
import { cx } from "../../../ui/cx.ts";
import { HitRow } from "./hit-row.tsx";
import styles from "./search-box.module.css";
import { useCodeCombobox } from "./use-code-combobox.ts";
import type { SearchCodes, SearchHits } from "./use-search-hits.ts";

/** How long typing must rest before the number of results is spoken, in milliseconds. */
const ANNOUNCE_AFTER = 600;

export interface CodeSearchBoxProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly search: SearchCodes;
  readonly onPick: (hit: SearchHit) => void;
  /** Enter without a chosen option: a code as it was typed. Words never come here. */
  readonly onTyped: (text: string) => void;
  /** Opens a hit's page of the book: Alt+Enter, the right arrow, or the book at the end of its row. */
  readonly onDetails?: (hit: SearchHit) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** The results stand in the page below the field, and what was typed stays after a pick. */
  readonly inline?: boolean;
  /** What is typed, where the owner keeps it (as in the address). */
  readonly text?: string;
  readonly onText?: (text: string) => void;
  /** Takes the focus when a dialog opens around it. */
  readonly focusFirst?: boolean;
}

/** The one search box for codes: a code or words, results below, everything by keyboard. */
export function CodeSearchBox({
  label,
  placeholder,
  search,
  onPick,
  onTyped,
  onDetails,
  inputRef,
  inline = false,
  text,
  onText,
  focusFirst = false,
}: CodeSearchBoxProps) {
  const box = useCodeCombobox({
    label,
    search,
    onPick,
    onTyped,
    onDetails,
    inline,
    text,
    onText,
  });
  const { hits } = box.answer;
  const status = statusOf(box.text, box.answer);
  useSpoken(box.shown ? status : "");

  return (
    <div className={cx(styles["box"], inline && styles["inline"])}>
      <label className={styles["label"]} htmlFor={box.id}>
        {label}
      </label>
      <div className={styles["control"]}>
        <Search className={styles["glass"]} size="1.1em" />
        <input
          ref={(element) => {
            // A dialog gives its focus to the element with this attribute, which React leaves out.
            if (focusFirst) element?.setAttribute("autofocus", "");
            return attach(inputRef, element);
          }}
          {...box.inputProps}
          className={styles["input"]}
          enterKeyHint="search"
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder={placeholder}
        />
        {box.text !== "" && (
          <button
            type="button"
            className={styles["clear"]}
            aria-label="Clear the search"
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={box.clear}
          >
            <X size="1.1em" />
          </button>
        )}
      </div>
      <div id={`${box.id}-keys`} hidden>
        Arrow down goes to the results. Enter takes the chosen one, or the code as typed.
        {onDetails && " Alt and Enter opens its page of the code book."}
      </div>
      <div className={styles["results"]} hidden={!box.shown}>
        <p className={styles["status"]}>{status}</p>
        <ul {...box.listProps} className={styles["list"]} hidden={hits.length === 0}>
          {hits.map((hit, index) => (
            <li
              key={hit.code}
              {...box.optionProps(hit, index)}
              className={cx(styles["option"], index === box.active && styles["active"])}
            >
              <HitRow hit={hit} withDetails={onDetails !== undefined} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function statusOf(text: string, { query, hits, failed }: SearchHits): string {
  if (query !== text.trim() && hits.length === 0) return "Searching…";
  if (failed) return "The code book could not be searched. Type the whole code instead.";
  if (hits.length > 0) return hits.length === 1 ? "1 result" : `${hits.length} results`;
  return "Nothing found. Try fewer or other words, or the start of a code.";
}

/** Says a status once typing rests. */
function useSpoken(status: string): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (status === "") return undefined;
    const timer = setTimeout(() => {
      announce(status);
    }, ANNOUNCE_AFTER);
    return () => {
      clearTimeout(timer);
    };
  }, [announce, status]);
}

function attach(ref: Ref<HTMLInputElement> | undefined, element: HTMLInputElement | null) {
  if (typeof ref === "function") return ref(element);
  if (ref) ref.current = element;
  return undefined;
}
