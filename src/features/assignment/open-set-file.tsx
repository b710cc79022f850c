import { useState } from "react";
import { fileProblemInWords, type FileTold } from "../../domain/assignments/file-words.ts";
import type { AssignmentSet } from "../../domain/assignments/set.ts";
import { openAssignmentFile } from "../../storage/assignment-files/open.ts";
import { FilePicker } from "../../ui/file-picker.tsx";
import { Notice } from "../../ui/notice.tsx";

/** Takes a set from a file. */
export function OpenSetFile({ onSet }: { readonly onSet: (set: AssignmentSet) => void }) {
  const [problem, setProblem] = useState<FileTold>();
  const [isReading, setReading] = useState(false);

  async function open([file]: readonly File[]): Promise<void> {
    if (!file) return;
    setReading(true);
    const opened = await openAssignmentFile(file);
    setReading(false);
    if (!opened.ok) setProblem(fileProblemInWords(opened.error));
    else if (opened.value.type === "submission") setProblem(handInInstead);
    else onSet(opened.value.set);
  }

  return (
    <>
      <FilePicker
        label={isReading ? "Reading the file…" : "Open a set file"}
        accept=".json,application/json"
        disabled={isReading}
        hint="the file whose name ends in .ctc-set.json, or drop it here"
        onFiles={(files) => void open(files)}
      />
      {problem && (
        <Notice tone="error" title={problem.message} next={problem.whatToDo}>
          {problem.details.length > 0 && (
            <ul>
              {problem.details.map((detail) => (
                <li key={detail}>{detail}</li>
              ))}
            </ul>
          )}
        </Notice>
      )}
    </>
  );
}

const handInInstead: FileTold = {
  message: "This file is work that somebody handed in, not a set.",
  whatToDo: "Choose the file whose name ends in .ctc-set.json.",
  details: [],
};
