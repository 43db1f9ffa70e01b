export interface LabelBox {
  x: number;
  y: number;
  text: string;
}

export interface PlacedLabel extends LabelBox {
  anchor: "start" | "end" | "middle";
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface LabelRoom {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Mean width of a character in pixels. */
  characterWidth?: number;
}

/** Of more points than this only the first are named: names would cover the chart. */
const NAMED = 80;
const LINE = 15;
const GAP = 9;

/**
 * Where each point's name goes: beside, above or below it, first place that covers no other name, no other
 * point and no edge. A point without such a place gets none; its name stands in the list under the chart.
 */
export function placeLabels(
  points: readonly LabelBox[],
  room: LabelRoom,
  obstacles: readonly { x: number; y: number }[] = []
): Map<LabelBox, PlacedLabel> {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  const soft: Box[] = obstacles.map(({ x, y }) => ({
    left: x - 3,
    right: x + 3,
    top: y - 3,
    bottom: y + 3
  }));
  const placed = new Map<LabelBox, PlacedLabel>();
  for (const point of points.slice(0, NAMED)) {
    const options = candidates(point);
    const isFree = (label: PlacedLabel, boxes: readonly Box[]) => {
      const box = boxOf(label, room.characterWidth ?? 6.6);
      return isInside(box, room) && !boxes.some((other) => overlaps(box, other));
    };
    const label =
      options.find((option) => isFree(option, [...taken, ...soft])) ??
      options.find((option) => isFree(option, taken));
    if (!label) continue;
    placed.set(point, label);
    taken.push(boxOf(label, room.characterWidth ?? 6.6));
  }
  return placed;
}

function candidates({ x, y, text }: LabelBox): PlacedLabel[] {
  return [
    { x: x + GAP, y: y + 4, text, anchor: "start" },
    { x: x - GAP, y: y + 4, text, anchor: "end" },
    { x, y: y - GAP, text, anchor: "middle" },
    { x, y: y + GAP + 11, text, anchor: "middle" },
    { x: x + GAP - 2, y: y - GAP + 2, text, anchor: "start" },
    { x: x - GAP + 2, y: y - GAP + 2, text, anchor: "end" },
    { x: x + GAP - 2, y: y + GAP + 8, text, anchor: "start" },
    { x: x - GAP + 2, y: y + GAP + 8, text, anchor: "end" }
  ];
}

function boxOf({ x, y, text, anchor }: PlacedLabel, characterWidth: number): Box {
  const width = widthOf(text) * characterWidth;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - LINE + 4, bottom: y + 4 };
}

/** In Latin characters; Chinese ones are about twice as wide. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1), 0);
}

function isInside(box: Box, room: LabelRoom): boolean {
  return box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
