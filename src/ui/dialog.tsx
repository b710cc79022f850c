import { X } from "lucide-react";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { Button } from "./button.tsx";
import { cx } from "./cx.ts";
import styles from "./dialog.module.css";
import { IconButton } from "./icon-button.tsx";

export interface DialogProps {
  readonly open: boolean;
  /** Escape and the cross ask for it; the owner closes by setting `open`. */
  readonly onClose: () => void;
  readonly title: string;
  /** The focus goes to the title, or to an element marked `data-autofocus`. */
  readonly children: ReactNode;
  /** Actions; the main one last. */
  readonly footer?: ReactNode;
  readonly size?: "small" | "medium" | "large";
  /** Stands at the right edge over the full height. */
  readonly side?: boolean;
}

/** A modal dialog on the native element. The content exists only while it is open. */
export function Dialog(props: DialogProps) {
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ onClose, title, children, footer, size = "medium", side }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    // jsdom knows the element but not its methods.
    if (typeof element?.showModal === "function") element.showModal();
    else element?.setAttribute("open", "");
    // Not on the cross, which comes first in the dialog.
    const target = element?.querySelector("[data-autofocus]") ?? element?.querySelector("h2");
    if (target instanceof HTMLElement) target.focus();
    return () => {
      if (typeof element?.close === "function") element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      data-modal
      className={cx(styles["dialog"], styles[size], side && styles["side"])}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles["head"]}>
        <h2 id={id} tabIndex={-1} className={styles["title"]}>
          {title}
        </h2>
        <IconButton label="Close" icon={<X size="1.25em" />} onClick={onClose} />
      </div>
      <div className={styles["body"]}>{children}</div>
      {footer !== undefined && <div className={styles["footer"]}>{footer}</div>}
    </dialog>
  );
}

/** Asks before something that cannot be taken back. */
export function ConfirmDialog({
  open,
  title,
  children,
  confirmLabel,
  onConfirm,
  onCancel,
  danger = false,
}: {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** What happens, as a verb: "Delete the set". */
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly danger?: boolean;
}) {
  return (
    <Dialog
      open={open}
      onClose={onCancel}
      title={title}
      size="small"
      footer={
        <>
          <Button data-autofocus onClick={onCancel}>
            Cancel
          </Button>
          <Button variant={danger ? "danger" : "primary"} onClick={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
