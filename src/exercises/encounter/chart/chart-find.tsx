import { ChevronDown } from "lucide-react";
import { useState } from "react";
import type { Chart } from "../../../domain/grading/chart.ts";
import { Field, TextInput } from "../../../ui/field.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import styles from "./chart.module.css";
import { findInChart, type Found } from "./find.ts";

/** Looks for words in all tabs of the record; Enter goes from place to place. */
export function ChartFind({
  chart,
  onFound,
}: {
  readonly chart: Chart;
  /** Shows a place; `undefined` when nothing is looked for any more. */
  readonly onFound: (found: Found | undefined) => void;
}) {
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(-1);
  const found = findInChart(chart, typed);

  function goOn(): void {
    if (found.length === 0) return;
    const next = (at + 1) % found.length;
    setAt(next);
    onFound(found[next]);
  }

  return (
    <form
      className={styles["find"]}
      role="search"
      aria-label="Find in the record"
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <Field label="Find in the record" hideLabel>
        <TextInput
          type="search"
          placeholder="Find in the record"
          value={typed}
          onValue={(text) => {
            setTyped(text);
            setAt(-1);
            onFound(undefined);
          }}
        />
      </Field>
      <IconButton
        label="Next place"
        icon={<ChevronDown size="1em" />}
        size="small"
        disabled={found.length === 0}
        onClick={goOn}
      />
      <span className="muted" role="status">
        {typed.trim().length < 2
          ? ""
          : found.length === 0
            ? "Not in the record"
            : at < 0
              ? `${found.length} ${found.length === 1 ? "place" : "places"}`
              : `${at + 1} of ${found.length}`}
      </span>
    </form>
  );
}
