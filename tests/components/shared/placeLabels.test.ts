import { describe, expect, it } from "vitest";
import { placeLabels } from "../../../src/components/shared/placeLabels.js";

const room = { left: 0, right: 300, top: 0, bottom: 200, characterWidth: 10 };

describe("placeLabels", () => {
  it("puts a name to the right of its point where nothing is in the way", () => {
    const point = { x: 100, y: 100, text: "Anna" };
    expect(placeLabels([point], room).get(point)).toMatchObject({ x: 109, anchor: "start" });
  });

  it("turns to the left at the right edge", () => {
    const point = { x: 280, y: 100, text: "Anna" };
    expect(placeLabels([point], room).get(point)?.anchor).toBe("end");
  });

  it("never lets two names of one spot cover each other", () => {
    const points = ["Anna", "Ben"].map((text) => ({ x: 150, y: 100, text }));
    const [first, second] = points.map((point) => placeLabels(points, room).get(point));
    expect(first?.anchor).toBe("start");
    expect(second?.anchor).toBe("end");
  });

  it("takes Chinese characters for two Latin ones", () => {
    // From x = 209, four Latin characters of 10 end at 249, four Chinese ones at 289.
    const narrow = { ...room, right: 260 };
    const [latin, chinese] = ["Anna", "安捷西泠"].map((text) => ({ x: 200, y: 100, text }));
    if (!latin || !chinese) throw new Error("both points exist");
    expect(placeLabels([latin], narrow).get(latin)?.anchor).toBe("start");
    expect(placeLabels([chinese], narrow).get(chinese)?.anchor).toBe("end");
  });

  it("leaves a name out where every place is taken", () => {
    const point = { x: 20, y: 20, text: "A name far too long" };
    expect(placeLabels([point], { ...room, right: 40, bottom: 40 }).has(point)).toBe(false);
  });

  it("keeps a name off a large mark, its own and another's", () => {
    const point = { x: 100, y: 100, text: "Anna", radius: 20 };
    // Four pixels beyond the edge of a mark of 20.
    expect(placeLabels([point], room).get(point)).toMatchObject({ x: 124, anchor: "start" });
    const small = { x: 100, y: 100, text: "Anna" };
    const bubble = { x: 135, y: 100, radius: 20 };
    expect(placeLabels([small], room, [bubble]).get(small)?.anchor).toBe("end");
  });
});
