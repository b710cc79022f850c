import { useEffect, useState } from "react";
import type { AssignmentSet } from "../../domain/assignments/set.ts";
import { listReceivedSets } from "../../storage/assignment-work.ts";
import { LinkTo } from "../../ui/navigation.tsx";
import { Panel } from "../../ui/panel.tsx";

/** Sets that were accepted on this device; nothing while there are none. */
export function ReceivedSets() {
  const [sets, setSets] = useState<readonly AssignmentSet[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void listReceivedSets().then((listed) => {
      if (isCurrent && listed.ok) setSets(listed.value.map(({ value }) => value.set));
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  if (sets.length === 0) return null;
  return (
    <Panel title="Sets from your instructor">
      <ul>
        {sets.map(({ id, title, scenarios }) => (
          <li key={id}>
            <LinkTo to="assignment" params={{ setId: id }}>
              {title}
            </LinkTo>{" "}
            <span className="muted">
              {scenarios.length} {scenarios.length === 1 ? "scenario" : "scenarios"}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
