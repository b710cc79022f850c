import { ChevronRight } from "lucide-react";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useSearchParams } from "react-router-dom";
import type { CodeBook } from "../../domain/codebook/code-book.ts";
import { withoutRange } from "../../exercises/encounter/lookup/code-path.tsx";
import { LinkTo } from "../../ui/navigation.tsx";
import { diagnosisTarget } from "./code-links.ts";
import { contentsOf, type ChapterContents } from "./contents.ts";
import { walkRows } from "./walk-rows.ts";
import styles from "./codebook.module.css";

/** Chapters, their sections, their categories: opened and closed, with the arrow keys as well. */
export function TabularTree({ book }: { readonly book: CodeBook }) {
  const [params] = useSearchParams();
  const at = params.get("at");
  const chapters = contentsOf(book);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => pathOf(chapters, at));
  const [arrived, setArrived] = useState(at);
  const tree = useRef<HTMLUListElement>(null);
  if (arrived !== at) {
    setArrived(at);
    setOpen(new Set([...open, ...pathOf(chapters, at)]));
  }

  useEffect(() => {
    if (at === null) return;
    const row = tree.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(at)}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "center" });
  }, [at]);

  function toggle(id: string): void {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  }

  useEffect(() => {
    const list = tree.current;
    function onKeyDown(event: KeyboardEvent): void {
      if (list && walkRows(list, event.key)) event.preventDefault();
    }
    list?.addEventListener("keydown", onKeyDown);
    return () => {
      list?.removeEventListener("keydown", onKeyDown);
    };
  }, []);

  return (
    <nav aria-label="Tabular List">
      <ul ref={tree} className={styles["tree"]}>
        {chapters.map(({ chapter, sections }) => (
          <Branch
            key={chapter.number}
            id={String(chapter.number)}
            label={`Chapter ${chapter.number}`}
            title={chapter.title}
            isOpen={open.has(String(chapter.number))}
            onToggle={toggle}
          >
            {sections.map(({ section, categories }) => (
              <Branch
                key={section.id}
                id={section.id}
                label={section.id}
                title={withoutRange(section.title)}
                isOpen={open.has(section.id)}
                onToggle={toggle}
              >
                {categories.map(({ code, title }) => (
                  <li key={code}>
                    <LinkTo {...diagnosisTarget(code)} className={styles["leaf"]} data-row>
                      <span className={styles["code"]}>{code}</span> <span>{title}</span>
                    </LinkTo>
                  </li>
                ))}
              </Branch>
            ))}
          </Branch>
        ))}
      </ul>
    </nav>
  );
}

function Branch({
  id,
  label,
  title,
  isOpen,
  onToggle,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
  readonly children: ReactNode;
}) {
  return (
    <li>
      <button
        type="button"
        className={styles["branch"]}
        aria-expanded={isOpen}
        data-row
        data-place={id}
        onClick={() => {
          onToggle(id);
        }}
      >
        <ChevronRight className={styles["arrow"]} size="1.1em" />
        <span className={styles["place"]}>{label}</span> <span>{title}</span>
      </button>
      {isOpen && <ul>{children}</ul>}
    </li>
  );
}

/** What has to be open for a chapter or section to be seen with what it holds. */
function pathOf(chapters: readonly ChapterContents[], at: string | null): ReadonlySet<string> {
  const found = chapters.find(
    ({ chapter, sections }) =>
      String(chapter.number) === at || sections.some(({ section }) => section.id === at),
  );
  return new Set(found && at !== null ? [String(found.chapter.number), at] : []);
}
