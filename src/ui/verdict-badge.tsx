import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleMinus,
  CircleX,
  Info,
  type LucideIcon,
} from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import styles from "./verdict-badge.module.css";

export type Verdict =
  "correct" | "acceptable" | "partial" | "wrong" | "missing" | "unsupported" | "info";

export interface VerdictLook {
  readonly word: string;
  readonly tone: "good" | "fair" | "poor" | "note";
  readonly Icon: LucideIcon;
}

/** Every verdict has an icon and a word of its own, so that none rests on colour. */
export const verdictLooks: Readonly<Record<Verdict, VerdictLook>> = {
  correct: { word: "Correct", tone: "good", Icon: CircleCheck },
  acceptable: { word: "Acceptable", tone: "good", Icon: CircleDot },
  partial: { word: "Partly right", tone: "fair", Icon: CircleAlert },
  wrong: { word: "Wrong", tone: "poor", Icon: CircleX },
  missing: { word: "Missing", tone: "poor", Icon: CircleDashed },
  unsupported: { word: "Not supported", tone: "poor", Icon: CircleMinus },
  info: { word: "Note", tone: "note", Icon: Info },
};

export function VerdictBadge({ verdict, children }: { verdict: Verdict; children?: ReactNode }) {
  const { word, tone, Icon } = verdictLooks[verdict];
  return (
    <span className={cx(styles["badge"], styles[tone])}>
      <Icon size="1.1em" />
      {children ?? word}
    </span>
  );
}
