import {
  lookUpLessons,
  type LookUpLesson,
  type LookUpTerm,
} from "../../../catalog/schemas/look-ups.ts";
import { Button } from "../../../ui/button.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Field, Select } from "../../../ui/field.tsx";
import styles from "./guided-page.module.css";

const lessonNames: Readonly<Record<LookUpLesson, string>> = {
  laterality: "Left and right",
  "seventh-character": "Seventh character",
  placeholder: "Placeholder X",
  see: "“See” another term",
  "nonessential-modifier": "Words in parentheses",
  with: "“With”: two conditions, one code",
  subterm: "Several steps in",
  "external-cause": "External causes",
};

/** What to look up: a term from a list, one after the other, or something of one's own. */
export function PracticePanel({
  terms,
  chosen,
  onChoose,
}: {
  readonly terms: readonly LookUpTerm[];
  readonly chosen: LookUpTerm | undefined;
  readonly onChoose: (id: string | undefined) => void;
}) {
  const ordered = lookUpLessons.flatMap((lesson) =>
    terms.filter(({ teaches }) => teaches === lesson),
  );
  const at = chosen ? ordered.indexOf(chosen) : -1;
  if (ordered.length === 0) return null;
  return (
    <section className={styles["practice"]} aria-label="Practice">
      <div className={styles["choice"]}>
        <Field
          label="Practice with"
          hint={
            chosen
              ? `${lessonNames[chosen.teaches]} · ${at + 1} of ${ordered.length}`
              : `${ordered.length} terms to look up; at the end you hear whether you got there`
          }
        >
          <Select
            value={chosen?.id ?? ""}
            onValue={(id) => {
              onChoose(id === "" ? undefined : id);
            }}
          >
            <option value="">Something of my own</option>
            {lookUpLessons.map((lesson) => (
              <optgroup key={lesson} label={lessonNames[lesson]}>
                {ordered
                  .filter(({ teaches }) => teaches === lesson)
                  .map(({ id, phrase }) => (
                    <option key={id} value={id}>
                      {phrase}
                    </option>
                  ))}
              </optgroup>
            ))}
          </Select>
        </Field>
        <Button
          onClick={() => {
            onChoose(ordered[(at + 1) % ordered.length]?.id);
          }}
        >
          {chosen ? "Next term" : "First term"}
        </Button>
      </div>
      {chosen && (
        <>
          <p className={styles["phrase"]}>
            <span className="muted">Look up:</span> {chosen.phrase}
          </p>
          {chosen.hint !== undefined && (
            <Disclosure key={chosen.id} summary="Hint">
              <p>{chosen.hint}</p>
            </Disclosure>
          )}
        </>
      )}
    </section>
  );
}
