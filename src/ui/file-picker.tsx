import { FileUp } from "lucide-react";
import { useId, useState, type ReactNode } from "react";
import { buttonClass } from "./button.tsx";
import { cx } from "./cx.ts";
import styles from "./file-picker.module.css";

/** Takes files by a button, or dropped on the area around it. The same files can be taken twice. */
export function FilePicker({
  label,
  onFiles,
  accept,
  multiple = false,
  hint,
  disabled = false,
}: {
  readonly label: string;
  readonly onFiles: (files: File[]) => void;
  /** As the native attribute: `.json,.zip`. Dropped files are not filtered; the reader checks. */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}) {
  const id = useId();
  const [over, setOver] = useState(false);

  function take(list: FileList | null): void {
    const files = [...(list ?? [])];
    if (files.length > 0 && !disabled) onFiles(multiple ? files : files.slice(0, 1));
  }

  return (
    <div
      className={cx(styles["area"], over && styles["over"])}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        id={id}
        className={styles["input"]}
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = "";
        }}
      />
      <label htmlFor={id} className={cx(buttonClass({}), styles["label"])}>
        <FileUp size="1.15em" />
        {label}
      </label>
      <div id={`${id}-hint`} className={styles["hint"]}>
        {hint ?? (multiple ? "or drop files here" : "or drop a file here")}
      </div>
    </div>
  );
}
