import { LoaderCircle } from "lucide-react";
import type { ComponentPropsWithRef, ReactNode } from "react";
import styles from "./button.module.css";
import { cx } from "./cx.ts";
import { LinkTo, type LinkTarget } from "./navigation.tsx";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "small" | "medium" | "large";

export interface ButtonLook {
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ButtonSize | undefined;
  readonly icon?: ReactNode;
}

export function buttonClass({ variant = "secondary", size = "medium" }: ButtonLook): string {
  return cx(styles["button"], styles[variant], styles[size]);
}

type ButtonProps = ButtonLook &
  ComponentPropsWithRef<"button"> & {
    /** Work under way: the button stays where it is, is spoken as busy and does nothing. */
    readonly busy?: boolean;
  };

/** One primary button a screen. */
export function Button({
  variant,
  size,
  icon,
  busy = false,
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={cx(buttonClass({ variant, size }), className)}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? <LoaderCircle className={styles["turning"]} size="1.15em" /> : icon}
      {children}
    </button>
  );
}

/** A link that looks like a button: it leads somewhere and does nothing else. */
export function LinkButton({
  variant,
  size,
  icon,
  className,
  children,
  ...target
}: ButtonLook & LinkTarget & { readonly className?: string; readonly children: ReactNode }) {
  return (
    <LinkTo {...target} className={cx(buttonClass({ variant, size }), className)}>
      {icon}
      {children}
    </LinkTo>
  );
}
