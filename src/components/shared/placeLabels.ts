export interface LabelBox {
  x: number;
  y: number;
  text: string;
  /** Of the point's mark, where it is larger than a plain one. */
  radius?: number;
}

export interface Obstacle {
  x: number;
  y: number;
  radius?: number;
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
  obstacles: readonly Obstacle[] = []
): Map<LabelBox, PlacedLabel> {
  const taken = points.map(({ x, y, radius = 6 }) => around(x, y, radius));
  const soft = obstacles.map(({ x, y, radius = 3 }) => around(x, y, radius));
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

const around = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius
});

function candidates({ x, y, text, radius = 0 }: LabelBox): PlacedLabel[] {
  const gap = Math.max(GAP, radius + 4);
  return [
    { x: x + gap, y: y + 4, text, anchor: "start" },
    { x: x - gap, y: y + 4, text, anchor: "end" },
    { x, y: y - gap, text, anchor: "middle" },
    { x, y: y + gap + 11, text, anchor: "middle" },
    { x: x + gap - 2, y: y - gap + 2, text, anchor: "start" },
    { x: x - gap + 2, y: y - gap + 2, text, anchor: "end" },
    { x: x + gap - 2, y: y + gap + 8, text, anchor: "start" },
    { x: x - gap + 2, y: y + gap + 8, text, anchor: "end" }
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
