import { X } from "lucide-react";
import type { ClipboardEvent, ReactElement } from "react";
import { useAnnounce } from "./announcer.tsx";
import styles from "./code-chip.module.css";
import { copyText } from "./copy-button.tsx";
import { cx } from "./cx.ts";
import { LinkTo, type LinkTarget } from "./navigation.tsx";
import { Tooltip } from "./tooltip.tsx";
import { verdictLooks, type Verdict } from "./verdict-badge.tsx";
import { VisuallyHidden } from "./visually-hidden.tsx";

export type CodeChipSystem = "icd10cm" | "procedure" | "hcpcs" | "modifier";

const systemNames: Readonly<Record<CodeChipSystem, string>> = {
  icd10cm: "Diagnosis code",
  procedure: "Procedure code",
  hcpcs: "HCPCS code",
  modifier: "Modifier",
};

export interface CodeChipProps {
  readonly code: string;
  readonly system: CodeChipSystem;
  /** Short title, shown on hover and on focus. */
  readonly title?: string | undefined;
  /** Where the code leads; a chip without a link copies itself when pressed. */
  readonly link?: LinkTarget | undefined;
  readonly tone?: Verdict | undefined;
  readonly onRemove?: (() => void) | undefined;
  /** False for a chip inside another control, such as the label of a choice. */
  readonly copyable?: boolean;
}

/** A code is an object: the same chip everywhere. Ctrl+C on a focused chip copies the code. */
export function CodeChip({
  code,
  system,
  title,
  link,
  tone,
  onRemove,
  copyable = true,
}: CodeChipProps) {
  const announce = useAnnounce();
  const look = tone === undefined ? undefined : verdictLooks[tone];
  const label = (
    <>
      <VisuallyHidden>{systemNames[system]}</VisuallyHidden> {look && <look.Icon size="1em" />}
      {code}
      {look && <VisuallyHidden>, {look.word}</VisuallyHidden>}
    </>
  );

  async function copy(): Promise<void> {
    announce((await copyText(code)) ? `${code} copied` : `${code} could not be copied`);
  }

  function onCopy(event: ClipboardEvent): void {
    if (getSelection()?.isCollapsed === false) return;
    event.clipboardData.setData("text/plain", code);
    event.preventDefault();
    announce(`${code} copied`);
  }

  let body: ReactElement<{ "aria-describedby"?: string }>;
  if (link) {
    body = (
      <LinkTo {...link} className={styles["code"]} onCopy={onCopy}>
        {label}
      </LinkTo>
    );
  } else if (copyable) {
    body = (
      <button
        type="button"
        className={styles["code"]}
        onCopy={onCopy}
        onClick={() => void copy()}
        data-copies
      >
        {label}
        <VisuallyHidden>, copy</VisuallyHidden>
      </button>
    );
  } else {
    body = <span className={styles["code"]}>{label}</span>;
  }

  return (
    <span className={cx(styles["chip"], styles[system])} data-tone={look?.tone}>
      {title === undefined ? body : <Tooltip text={title}>{body}</Tooltip>}
      {onRemove && (
        <button
          type="button"
          className={styles["remove"]}
          aria-label={`Remove ${code}`}
          onClick={onRemove}
        >
          <X size="0.95em" />
        </button>
      )}
    </span>
  );
}
