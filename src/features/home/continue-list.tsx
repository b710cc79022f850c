import { ArrowRight } from "lucide-react";
import { useEffect, useState } from "react";
import { Link } from "react-router-dom";
import type { RecentVisit } from "../../storage/recent.ts";
import styles from "./continue-list.module.css";

const SHOWN = 3;

/** For somebody who was here before: where they left off. Empty for everybody else. */
export function ContinueList() {
  const [visits, setVisits] = useState<readonly RecentVisit[]>([]);

  useEffect(() => {
    let gone = false;
    // Loaded after the first paint: storage is no part of the first page.
    import("../../storage/recent.ts")
      .then(async ({ loadRecent }) => loadRecent())
      .then(
        (found) => {
          if (!gone) setVisits(found.slice(0, SHOWN));
        },
        () => undefined,
      );
    return () => {
      gone = true;
    };
  }, []);

  const [latest, ...earlier] = visits;
  if (!latest) return null;
  return (
    <section className={styles["continue"]} aria-label="Continue where you left off">
      <Link to={latest.path} className={styles["latest"]}>
        <span>
          <span className={styles["label"]}>Continue where you left off</span>
          <span className={styles["title"]}>{latest.label}</span>
        </span>
        <ArrowRight size="1.5rem" />
      </Link>
      {earlier.length > 0 && (
        <ul className={styles["earlier"]}>
          {earlier.map(({ path, label }) => (
            <li key={path}>
              <Link to={path}>{label}</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
