import { Dialog } from "./dialog.tsx";
import { Kbd } from "./kbd.tsx";
import styles from "./shortcut-sheet.module.css";

export interface ShortcutGroup {
  readonly title: string;
  readonly shortcuts: readonly { readonly keys: string; readonly label: string }[];
}

/** The keys of a screen; `?` opens it. */
export function ShortcutSheet({
  open,
  onClose,
  groups,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly groups: readonly ShortcutGroup[];
}) {
  return (
    <Dialog open={open} onClose={onClose} title="Keyboard shortcuts">
      <div className={styles["groups"]}>
        {groups.map(({ title, shortcuts }) => (
          <section key={title}>
            <h3 className={styles["title"]}>{title}</h3>
            <dl className={styles["list"]}>
              {shortcuts.map(({ keys, label }) => (
                <div key={keys} className={styles["line"]}>
                  <dt>
                    <Kbd keys={keys} />
                  </dt>
                  <dd>{label}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles["note"]}>Shortcuts of a single key can be switched off in Settings.</p>
    </Dialog>
  );
}
