import { RadioGroup } from "../../ui/choice.tsx";
import { Panel } from "../../ui/panel.tsx";
import { usePreferences, usePreferencesStore, type Preferences } from "../../ui/preferences.tsx";

const themes: readonly { value: Preferences["theme"]; label: string }[] = [
  { value: "system", label: "As the system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

const textSizes: readonly { value: string; label: string; size: Preferences["textSize"] }[] = [
  { value: "100", label: "Normal", size: 100 },
  { value: "112", label: "Large", size: 112 },
  { value: "125", label: "Larger", size: 125 },
  { value: "150", label: "Largest", size: 150 },
];

const motions: readonly { value: Preferences["motion"]; label: string }[] = [
  { value: "system", label: "As the system" },
  { value: "reduce", label: "None" },
];

export function AppearancePanel() {
  const store = usePreferencesStore();
  const { theme, textSize, motion } = usePreferences();
  return (
    <Panel title="Appearance">
      <div className="stack">
        <RadioGroup
          legend="Theme"
          look="segmented"
          options={themes}
          value={theme}
          onValue={(value) => {
            store.set({ theme: value });
          }}
        />
        <RadioGroup
          legend="Text size"
          look="segmented"
          hint="On top of the size that the browser is set to."
          options={textSizes}
          value={String(textSize)}
          onValue={(value) => {
            const chosen = textSizes.find((option) => option.value === value);
            if (chosen) store.set({ textSize: chosen.size });
          }}
        />
        <RadioGroup
          legend="Motion"
          look="segmented"
          options={motions}
          value={motion}
          onValue={(value) => {
            store.set({ motion: value });
          }}
        />
      </div>
    </Panel>
  );
}
