import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { cx } from "./cx.ts";
import styles from "./tabs.module.css";

export interface TabItem {
  readonly id: string;
  readonly label: string;
  /** Such as the number of open items. */
  readonly count?: number | undefined;
  readonly content: ReactNode;
}

export function tabId(base: string, id: string): string {
  return `${base}-tab-${id}`;
}

export function panelId(base: string, id: string): string {
  return `${base}-panel-${id}`;
}

/** The row of tabs: one Tab stop; arrows, Home and End move and select. */
export function TabList({
  base,
  label,
  tabs,
  selected,
  onSelect,
}: {
  readonly base: string;
  readonly label: string;
  readonly tabs: readonly Omit<TabItem, "content">[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}) {
  function onKeyDown(event: KeyboardEvent): void {
    const at = tabs.findIndex(({ id }) => id === selected);
    const last = tabs.length - 1;
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    const tab = target === undefined ? undefined : tabs[target];
    if (!tab || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onSelect(tab.id);
    document.getElementById(tabId(base, tab.id))?.focus();
  }

  return (
    <div className={styles["list"]} role="tablist" aria-label={label}>
      {tabs.map(({ id, label: text, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(base, id)}
          aria-controls={panelId(base, id)}
          aria-selected={id === selected}
          tabIndex={id === selected ? 0 : -1}
          className={styles["tab"]}
          onClick={() => {
            onSelect(id);
          }}
          onKeyDown={onKeyDown}
        >
          {text}
          {count !== undefined && (
            <>
              {" "}
              <span className={styles["count"]}>{count}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

export function Tabs({
  label,
  tabs,
  selected,
  onSelect,
  keepMounted = false,
  fill = false,
}: {
  readonly label: string;
  readonly tabs: readonly TabItem[];
  /** Leave it out and the tabs keep their own choice. */
  readonly selected?: string;
  readonly onSelect?: (id: string) => void;
  /** Hidden panels keep what was typed and scrolled in them. */
  readonly keepMounted?: boolean;
  /** The panel takes the height of its parent and scrolls in it. */
  readonly fill?: boolean;
}) {
  const base = useId();
  const [own, setOwn] = useState(tabs[0]?.id ?? "");
  const wanted = selected ?? own;
  const current = tabs.some(({ id }) => id === wanted) ? wanted : (tabs[0]?.id ?? "");
  return (
    <div className={cx(styles["tabs"], fill && styles["fill"])}>
      <TabList
        base={base}
        label={label}
        tabs={tabs}
        selected={current}
        onSelect={(id) => {
          setOwn(id);
          onSelect?.(id);
        }}
      />
      {tabs.map(({ id, content }) => (
        <div
          key={id}
          role="tabpanel"
          id={panelId(base, id)}
          aria-labelledby={tabId(base, id)}
          tabIndex={0}
          hidden={id !== current}
          className={styles["panel"]}
        >
          {(keepMounted || id === current) && content}
        </div>
      ))}
    </div>
  );
}
