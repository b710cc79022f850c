import { useEffect, useState } from "react";
import { LinkTo } from "../ui/navigation.tsx";
import styles from "./footer.module.css";

/** Runs once the first page is drawn and the browser has nothing better to do. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(run, 1000);
    return () => {
      clearTimeout(timer);
    };
  }
  const handle = requestIdleCallback(run);
  return () => {
    cancelIdleCallback(handle);
  };
}

/** Which editions the program shows; their list is no part of the first page. */
function useEditionTitles(): readonly string[] {
  const [titles, setTitles] = useState<readonly string[]>([]);
  useEffect(
    () =>
      whenIdle(() => {
        import("../catalog/browser.ts").then(
          ({ listEditions }) => {
            setTitles(listEditions().map(({ title }) => title));
          },
          () => undefined,
        );
      }),
    [],
  );
  return titles;
}

export function Footer() {
  const titles = useEditionTitles();
  return (
    <footer className={styles["footer"]}>
      <ul className={styles["list"]}>
        <li>
          <LinkTo to="about">About, privacy and license</LinkTo>
        </li>
        <li>
          <LinkTo to="glossary">Glossary</LinkTo>
        </li>
        <li>Everything stays on this device.</li>
      </ul>
      <p className={styles["editions"]}>{titles.join(" · ")}</p>
    </footer>
  );
}
