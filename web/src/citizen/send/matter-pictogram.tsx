/** What stands for a group of matters, drawn with a pen in a square of 24: groups of the registry by their ids. */
const drawings: Readonly<Record<string, string>> = {
  huduma: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-5 3-7 8-7s8 2 8 7',
  uadilifu: 'M12 3v18M7 21h10M4 7h16M4 7l-2 7h5zM20 7l-2 7h5z',
  usalama: 'M12 3l8 3v6c0 5-3 8-8 9-5-1-8-4-8-9V6zM12 8v5M12 16v.5',
  'maji-umeme': 'M8 4c-3 5-4 7-4 9a4 4 0 0 0 8 0c0-2-1-4-4-9zM18 4l-4 8h6l-4 8',
  'barabara-usafiri': 'M7 4h10a2 2 0 0 1 2 2v11H5V6a2 2 0 0 1 2-2zM5 11h14M8 17v3M16 17v3M8 14v.5M16 14v.5',
  afya: 'M9 4h6v5h5v6h-5v5H9v-5H4V9h5z',
  elimu: 'M12 6c-2-2-5-2-9-2v14c4 0 7 0 9 2 2-2 5-2 9-2V4c-4 0-7 0-9 2zM12 6v14',
  'ardhi-hati': 'M3 5h18v14H3zM9 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM6 16c0-2 1-3 3-3s3 1 3 3M15 9h3M15 13h3',
  'kazi-biashara': 'M3 8h18v12H3zM9 8V5h6v3M3 13h18',
};

interface PictogramProps {
  /** The id of a group of matters; of one that nobody drew, nothing stands there. */
  readonly of: string;
}

/** What stands for a group of matters, beside its name. */
export function Pictogram({ of }: PictogramProps) {
  const drawing = drawings[of];
  return (
    drawing !== undefined && (
      <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={drawing} />
      </svg>
    )
  );
}
