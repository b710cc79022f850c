import { editionTitles } from "../catalog/edition-titles.ts";
import { LinkTo } from "../ui/navigation.tsx";
import styles from "./footer.module.css";

export function Footer() {
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
      <p>{editionTitles.join(" · ")}</p>
    </footer>
  );
}
