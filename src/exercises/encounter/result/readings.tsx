import type { Accuracy } from "../../../domain/grading/accuracy.ts";
import { wholePercent } from "../../../lib/percent.ts";
import { ReadingList } from "../../../ui/readings.tsx";

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${wholePercent(part / whole)} %`;
}

/** Three readings of one result, each with its definition one press away. */
export function Readings({
  earned,
  possible,
  accuracy,
}: {
  readonly earned: number;
  readonly possible: number;
  readonly accuracy: Accuracy;
}) {
  const { correct, wanted, entered } = accuracy;
  const readings = [
    {
      name: "Points",
      value: `${earned} of ${possible}`,
      share: percent(earned, possible),
      meaning:
        "Every aspect counts: codes, order, modifiers, units, pointers, evidence, the superbill and its money. A nearly right code earns part of its points; a code too many costs one.",
    },
    {
      name: "Professional accuracy",
      value: `${correct} of ${wanted + Math.max(0, entered - correct)}`,
      share: percent(correct, wanted + Math.max(0, entered - correct)),
      meaning:
        "Codes that are exactly right, of all codes that the record needs and all that you entered besides. A service counts with its modifiers. Employers commonly ask for 95 %.",
    },
    {
      name: "Strict line accuracy",
      value: `${correct} of ${Math.max(wanted, entered)}`,
      share: percent(correct, Math.max(wanted, entered)),
      meaning:
        "Right codes divided by the larger of what you entered and what the key has, as certification practice tools count.",
    },
  ];
  return <ReadingList readings={readings} />;
}
