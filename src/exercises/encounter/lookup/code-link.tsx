import { createContext, use, type ReactNode } from "react";
import { lookUpDiagnosis, type CodeBook } from "../../../domain/codebook/code-book.ts";
import { cx } from "../../../ui/cx.ts";
import { LinkTo, type LinkTarget } from "../../../ui/navigation.tsx";
import styles from "./code-details.module.css";

interface CodeLinks {
  readonly book: CodeBook;
  readonly onNavigate: (code: string) => void;
  readonly linkTo: ((code: string) => LinkTarget) | undefined;
}

const CodeLinkContext = createContext<CodeLinks | null>(null);

export const CodeLinkProvider = CodeLinkContext.Provider;

/** A code that leads to its entry: a link on a page, a button in a dialog, plain text when the edition lacks it. */
export function CodeLink({
  code,
  children,
  className,
  current = false,
  isAfter = false,
}: {
  readonly code: string;
  /** What is shown; the code itself when left out. */
  readonly children?: ReactNode;
  readonly className?: string | undefined;
  readonly current?: boolean;
  readonly isAfter?: boolean;
}) {
  const links = use(CodeLinkContext);
  const label = children ?? code;
  const look = cx(className ?? styles["codeLink"]);
  const known = links !== null && lookUpDiagnosis(links.book, code).status !== "unknown";
  if (!known) {
    return (
      <span className={styles["noLink"]} title="Not in this edition">
        {label}
      </span>
    );
  }
  const shared = {
    className: look,
    "aria-current": current ? ("true" as const) : undefined,
    "data-after": isAfter || undefined,
  };
  if (links.linkTo) {
    return (
      <LinkTo {...links.linkTo(code)} {...shared}>
        {label}
      </LinkTo>
    );
  }
  return (
    <button
      type="button"
      {...shared}
      onClick={() => {
        links.onNavigate(code);
      }}
    >
      {label}
    </button>
  );
}
