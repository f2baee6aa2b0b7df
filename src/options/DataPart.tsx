import { useEffect, useState } from "preact/hooks";
import { type DatasetInfo, sendMessage } from "../shared/messages.ts";
import type { UpdateMode } from "../shared/settings.ts";
import { DataPanel } from "./DataPanel.tsx";
import { FeedsPanel } from "./FeedsPanel.tsx";
import { useFeeds } from "./use-feeds.ts";

interface Props {
  info: DatasetInfo;
  updates: UpdateMode;
  onUpdates: (mode: UpdateMode) => void;
}

/** The data and the feeds it comes from. */
export function DataPart({ info, updates, onUpdates }: Props) {
  const { feeds, reload } = useFeeds();
  const [inUse, setInUse] = useState(info);
  const builtIn = feeds?.find((feed) => feed.builtIn);
  const versions = feeds?.map(({ sha256, on }) => `${sha256} ${on}`).join();
  useEffect(() => {
    if (versions !== undefined) void sendMessage("readDatasetInfo", undefined).then(setInUse, () => undefined);
  }, [versions]);
  return (
    <>
      <DataPanel info={inUse} feed={builtIn} updates={updates} onUpdates={onUpdates} onDone={reload} />
      <FeedsPanel feeds={feeds ?? []} updates={updates} onDone={reload} />
    </>
  );
}
