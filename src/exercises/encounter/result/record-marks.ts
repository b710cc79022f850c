import { locateQuote, type Chart } from "../../../domain/grading/chart.ts";
import { placesOf } from "../../../domain/grading/record/places.ts";
import { markColor, type LinkGoal } from "../chart/links.ts";
import type { PlacedMark } from "../chart/segments.ts";
import type { ResultRow } from "./rows.ts";

/** What joins the rows of a result with the words in the record. */
export interface RecordLinks {
  readonly lit: readonly string[];
  readonly goal: LinkGoal | null;
  readonly light: (ids: readonly string[]) => void;
  readonly lead: (goal: LinkGoal) => void;
}

/** A mark of a result with its words and where they stand, for the row. */
export interface RowMark extends PlacedMark {
  readonly quote: string;
  readonly section: string;
}

/** The words that the key rests a row on; where the record says them twice, the first place. */
export function keyMarks(row: ResultRow, chart: Chart): readonly RowMark[] {
  return (row.key?.evidence ?? []).flatMap((quote, nth) => {
    const [span] = locateQuote(chart, quote);
    return span
      ? [
          {
            ...markOf(row, chart, span.paragraph),
            ...span,
            quote,
            isKey: true,
            id: idOf("key", row, nth),
          },
        ]
      : [];
  });
}

/** What the learner marked for a row. */
export function ownMarks(row: ResultRow, chart: Chart): readonly RowMark[] {
  return row.own.flatMap(({ paragraph, quote }, nth) => {
    const span = locateQuote(chart, quote).find((each) => each.paragraph === paragraph);
    return span
      ? [{ ...markOf(row, chart, paragraph), ...span, quote, id: idOf("own", row, nth) }]
      : [];
  });
}

function markOf({ letter, name, part }: ResultRow, chart: Chart, paragraph: number) {
  const index = part === "diagnoses" ? letter.charCodeAt(0) - 65 : Number(letter) - 1;
  return {
    letter,
    name,
    color: markColor({ part, index }),
    section: placesOf(chart).get(paragraph)?.section ?? "Record",
  };
}

function idOf(whose: "key" | "own", { id }: ResultRow, nth: number): string {
  return `${whose}:${id}:${nth}`;
}

/** The row that a mark belongs to. */
export function rowIdOf(markId: string): string {
  return markId.replace(/^(?:key|own):/, "").replace(/:\d+$/, "");
}
