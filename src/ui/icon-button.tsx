import type { ComponentPropsWithRef, ReactNode } from "react";
import { buttonClass, type ButtonSize, type ButtonVariant } from "./button.tsx";
import { cx } from "./cx.ts";
import styles from "./icon-button.module.css";
import { Tooltip } from "./tooltip.tsx";

/** A button that shows only a picture: its label is spoken, and shown on hover and on focus. */
export function IconButton({
  label,
  icon,
  variant = "quiet",
  size = "medium",
  pressed,
  className,
  ...rest
}: Omit<ComponentPropsWithRef<"button">, "children"> & {
  readonly label: string;
  readonly icon: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  /** For a button that stays pressed. */
  readonly pressed?: boolean;
}) {
  return (
    <Tooltip text={label} describes={false}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        aria-pressed={pressed}
        className={cx(buttonClass({ variant, size }), styles["square"], className)}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
