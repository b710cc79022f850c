import { Checkbox } from "../../ui/choice.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { Panel } from "../../ui/panel.tsx";
import { usePreferences, usePreferencesStore } from "../../ui/preferences.tsx";

export function KeyboardPanel() {
  const store = usePreferencesStore();
  const { singleKeyShortcuts } = usePreferences();
  return (
    <Panel title="Keyboard">
      <Checkbox
        label="Shortcuts of a single key"
        hint={
          <>
            Such as <Kbd keys="/" /> to search. Switch them off if you speak to the computer, or if
            keys are hit by accident. Shortcuts with <Kbd keys="Ctrl" /> go on working.
          </>
        }
        checked={singleKeyShortcuts}
        onValue={(checked) => {
          store.set({ singleKeyShortcuts: checked });
        }}
      />
    </Panel>
  );
}
