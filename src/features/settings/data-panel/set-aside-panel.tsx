import { useEffect, useState } from "react";
import type { Database } from "../../../storage/db.ts";
import {
  listSetAside,
  removeSetAside,
  restoreSetAside,
  type SetAside,
} from "../../../storage/set-aside.ts";
import { useAnnounce } from "../../../ui/announcer.tsx";
import { Button } from "../../../ui/button.tsx";
import { Panel } from "../../../ui/panel.tsx";
import styles from "./data-panel.module.css";
import { formatInstant, sourceWords, subjectWords } from "./words.ts";

/** Versions that lost against another tab or an import; shown only when there are some. */
export function SetAsidePanel({ database }: { readonly database: Database }) {
  const announce = useAnnounce();
  const [versions, setVersions] = useState<readonly SetAside[]>([]);

  useEffect(() => {
    let gone = false;
    const load = async () => {
      const listed = await listSetAside(undefined, database);
      if (!gone && listed.ok) setVersions(listed.value);
    };
    void load();
    const stop = database.onChange(({ stores }) => {
      if (stores.includes("setAside")) void load();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [database]);

  if (versions.length === 0) return null;
  return (
    <Panel title="Versions set aside">
      <div className="stack">
        <p className={styles["text"]}>
          The same thing was changed in two places. What is in use is not listed; these are the
          other versions.
        </p>
        <ul className={styles["versions"]}>
          {versions.map((version) => (
            <li key={`${version.subject} ${version.source}`} className={styles["version"]}>
              <div>
                {subjectWords(version.subject)}
                <span className={styles["meta"]}>
                  {sourceWords(version.source)}, {formatInstant(version.at)}
                </span>
              </div>
              <div className="row">
                {version.source !== "damaged" && (
                  <Button
                    size="small"
                    aria-label={`Use this version: ${subjectWords(version.subject)}`}
                    onClick={() => {
                      void restoreSetAside(version, database).then((restored) => {
                        if (restored.ok) announce("The two versions have changed places.");
                      });
                    }}
                  >
                    Use this version
                  </Button>
                )}
                <Button
                  size="small"
                  aria-label={`Discard: ${subjectWords(version.subject)}`}
                  onClick={() => {
                    void removeSetAside(version, database).then((removed) => {
                      if (removed.ok) announce("The version was discarded.");
                    });
                  }}
                >
                  Discard
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}
