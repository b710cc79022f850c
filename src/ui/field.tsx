import { CircleAlert } from "lucide-react";
import {
  createContext,
  use,
  useId,
  useState,
  type ComponentPropsWithRef,
  type ReactNode,
} from "react";
import { cx } from "./cx.ts";
import styles from "./field.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

interface FieldState {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly required: boolean;
}

const FieldContext = createContext<FieldState | null>(null);

export interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong; shown once the field was left, or at once with `showError`. */
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly showError?: boolean;
  readonly hideLabel?: boolean;
  /** One control of this file; it picks up the label, the description and the validity. */
  readonly children: ReactNode;
}

export function Field({
  label,
  hint,
  error,
  required = false,
  showError = false,
  hideLabel = false,
  children,
}: FieldProps) {
  const id = useId();
  const [left, setLeft] = useState(false);
  const shownError = left || showError ? error : undefined;
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = shownError === undefined ? undefined : `${id}-error`;
  const labelElement = (
    <label className={styles["label"]} htmlFor={id}>
      {label}
      {required && (
        <>
          {" "}
          <span className={styles["required"]}>(required)</span>
        </>
      )}
    </label>
  );
  return (
    <div
      className={styles["field"]}
      onBlur={() => {
        setLeft(true);
      }}
    >
      {hideLabel ? <VisuallyHidden as="div">{labelElement}</VisuallyHidden> : labelElement}
      {hint !== undefined && (
        <div id={hintId} className={styles["hint"]}>
          {hint}
        </div>
      )}
      <FieldContext
        value={{
          id,
          describedBy: [hintId, errorId].filter(Boolean).join(" ") || undefined,
          invalid: shownError !== undefined,
          required,
        }}
      >
        {children}
      </FieldContext>
      <div id={`${id}-error`} className={styles["error"]} aria-live="polite">
        {shownError !== undefined && (
          <>
            <CircleAlert size="1.1em" />
            {shownError}
          </>
        )}
      </div>
    </div>
  );
}

function useFieldAttributes() {
  const field = use(FieldContext);
  if (!field) return {};
  return {
    id: field.id,
    "aria-describedby": field.describedBy,
    "aria-invalid": field.invalid || undefined,
    "aria-required": field.required || undefined,
  };
}

export function TextInput({
  onValue,
  onChange,
  mono = false,
  numeric = false,
  className,
  ...rest
}: ComponentPropsWithRef<"input"> & {
  readonly onValue?: (text: string) => void;
  /** For codes. */
  readonly mono?: boolean;
  readonly numeric?: boolean;
}) {
  return (
    <input
      type="text"
      autoComplete="off"
      {...(mono ? { spellCheck: false, autoCapitalize: "characters", autoCorrect: "off" } : {})}
      {...useFieldAttributes()}
      {...rest}
      className={cx(
        styles["control"],
        mono && styles["mono"],
        numeric && styles["numeric"],
        className,
      )}
      onChange={(event) => {
        onChange?.(event);
        onValue?.(event.target.value);
      }}
    />
  );
}

export function TextArea({
  onValue,
  onChange,
  className,
  ...rest
}: ComponentPropsWithRef<"textarea"> & { readonly onValue?: (text: string) => void }) {
  return (
    <textarea
      rows={3}
      {...useFieldAttributes()}
      {...rest}
      className={cx(styles["control"], styles["area"], className)}
      onChange={(event) => {
        onChange?.(event);
        onValue?.(event.target.value);
      }}
    />
  );
}

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

export function Select({
  onValue,
  onChange,
  options,
  className,
  children,
  ...rest
}: ComponentPropsWithRef<"select"> & {
  readonly onValue?: (value: string) => void;
  readonly options?: readonly SelectOption[];
}) {
  return (
    <select
      {...useFieldAttributes()}
      {...rest}
      className={cx(styles["control"], styles["select"], className)}
      onChange={(event) => {
        onChange?.(event);
        onValue?.(event.target.value);
      }}
    >
      {children}
      {options?.map(({ value, label, disabled }) => (
        <option key={value} value={value} disabled={disabled}>
          {label}
        </option>
      ))}
    </select>
  );
}
