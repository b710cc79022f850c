import { LinkTo } from "../../ui/navigation.tsx";
import { usePageTitle } from "../../ui/page-title.tsx";
import { ContinueList } from "./continue-list.tsx";
import { Doors } from "./doors.tsx";
import { Example } from "./example.tsx";
import styles from "./home-page.module.css";

export function HomePage() {
  usePageTitle("Chart to Claim");
  return (
    <div className={styles["home"]}>
      <ContinueList />
      <div className={styles["hero"]}>
        <div className={styles["words"]}>
          <h1 className={styles["title"]}>Learn medical coding and billing by doing&nbsp;it.</h1>
          <p className={styles["lead"]}>
            Read a patient’s chart, find the codes, build the superbill, and see at once what was
            right, what was not, and the rule behind it.
          </p>
          <p className={styles["terms"]}>
            Free, no account. What you do here stays on this device.{" "}
            <LinkTo to="about">How that works</LinkTo>
          </p>
        </div>
        <Example />
      </div>
      <Doors />
    </div>
  );
}
