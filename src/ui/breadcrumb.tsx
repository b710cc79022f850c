import styles from "./breadcrumb.module.css";
import { LinkTo, type LinkTarget } from "./navigation.tsx";

export interface BreadcrumbItem {
  readonly label: string;
  /** Missing on the last item, which is the screen itself. */
  readonly link?: LinkTarget;
}

export function Breadcrumb({ items }: { items: readonly BreadcrumbItem[] }) {
  return (
    <nav aria-label="Breadcrumb" className={styles["breadcrumb"]}>
      <ol className={styles["list"]}>
        {items.map(({ label, link }) => (
          <li key={label}>
            {link ? <LinkTo {...link}>{label}</LinkTo> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
