import { Bookmark, BookmarkCheck } from "lucide-react";
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { createAutosave } from "../../../storage/autosave.ts";
import {
  LONGEST_NOTE,
  loadCodeMark,
  saveCodeMark,
  type CodeMark,
} from "../../../storage/code-marks.ts";
import { useAnnounce } from "../../../ui/announcer.tsx";
import { Button } from "../../../ui/button.tsx";
import { Field, TextArea } from "../../../ui/field.tsx";
import { LinkTo } from "../../../ui/navigation.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { SaveState, type SaveStateName } from "../../../ui/save-state.tsx";
import { useLoaded } from "../../../ui/use-loaded.ts";
import type { CodeSystem } from "../code-links.ts";
import styles from "./marks.module.css";

/** Saved so long after the last key, in milliseconds. */
const DELAY = 600;

/** Somebody's own bookmark and note on a code, kept on this device. */
export function CodeMarkPanel({
  system,
  code,
}: {
  readonly system: CodeSystem;
  readonly code: string;
}) {
  const load = useCallback(() => loadCodeMark(system, code), [system, code]);
  const loaded = useLoaded(load);
  return (
    <Panel title="Yours" headingLevel={2}>
      {loaded?.ok === true && (
        <Mark key={`${system} ${code}`} system={system} code={code} first={loaded.value} />
      )}
      {loaded?.ok === false && <p className={styles["hint"]}>{loaded.error.message}</p>}
    </Panel>
  );
}

function Mark({
  system,
  code,
  first,
}: {
  readonly system: CodeSystem;
  readonly code: string;
  readonly first: CodeMark;
}) {
  const announce = useAnnounce();
  const [mark, setMark] = useState(first);
  const [isTouched, setTouched] = useState(false);
  const autosave = useMemo(
    () =>
      createAutosave({
        save: (value: CodeMark) => saveCodeMark(system, code, value),
        delayMs: DELAY,
      }),
    [code, system],
  );
  useEffect(
    () => () => {
      autosave.dispose();
    },
    [autosave],
  );
  const state = useSyncExternalStore(autosave.subscribe, autosave.getState);

  function change(part: Partial<CodeMark>): void {
    const next = { ...mark, ...part };
    setMark(next);
    setTouched(true);
    autosave.change(next);
  }

  return (
    <div className={styles["mark"]}>
      <div className={styles["row"]}>
        <Button
          size="small"
          aria-pressed={mark.isBookmarked}
          icon={mark.isBookmarked ? <BookmarkCheck size="1em" /> : <Bookmark size="1em" />}
          onClick={() => {
            change({ isBookmarked: !mark.isBookmarked });
            void autosave.flush();
            announce(mark.isBookmarked ? `Bookmark on ${code} removed` : `${code} bookmarked`);
          }}
        >
          {mark.isBookmarked ? "Bookmarked" : "Bookmark"}
        </Button>
        <LinkTo to="bookmarks">All bookmarks and notes</LinkTo>
      </div>
      <Field label={`Your note on ${code}`}>
        <TextArea
          value={mark.note}
          maxLength={LONGEST_NOTE}
          onValue={(note) => {
            change({ note });
          }}
        />
      </Field>
      <SaveState state={isTouched ? stateName(state.status) : "idle"} />
    </div>
  );
}

function stateName(status: "saved" | "unsaved" | "saving" | "error"): SaveStateName {
  return status === "unsaved" ? "saving" : status;
}
