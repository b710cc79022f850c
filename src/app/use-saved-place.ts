import { useEffect, useState } from "react";
import type { SavedPlaceName } from "../ui/save-state.tsx";

/** Whether work is saved on the device, or only in this tab because the browser offers no more. */
export function useSavedPlace(): SavedPlaceName {
  const [place, setPlace] = useState<SavedPlaceName>("device");

  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    // Loaded after the first paint: storage is no part of the first page.
    import("../storage/db.ts").then(
      ({ deviceDatabase }) => {
        if (gone) return;
        const database = deviceDatabase();
        const look = () => {
          setPlace(database.whereabouts().where === "memory" ? "tab" : "device");
        };
        look();
        stop = database.onChange(look);
      },
      // The screen that stores something meets the same missing part and says so.
      () => undefined,
    );
    return () => {
      gone = true;
      stop?.();
    };
  }, []);

  return place;
}
