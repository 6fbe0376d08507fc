// How far a picture is enlarged and moved inside its frame, as plain numbers. Knows no DOM.

/** `scale` 1 shows all of it; `x` and `y` are pixels from the middle of the frame to that of the picture. */
export interface View {
  scale: number
  x: number
  y: number
}

export interface Size {
  width: number
  height: number
}

export interface Point {
  x: number
  y: number
}

export const WHOLE: View = { scale: 1, x: 0, y: 0 }

const MOST = 6

/** The picture as large as it fits into its frame. */
export function fitted(picture: Size, frame: Size): Size {
  const scale = Math.min(frame.width / picture.width, frame.height / picture.height)
  return { width: picture.width * scale, height: picture.height * scale }
}

/** Enlarges by a factor, so that what stands at a point stays there; points count from the middle of the frame. */
export function enlarged(view: View, factor: number, at: Point, picture: Size, frame: Size): View {
  const scale = Math.min(MOST, Math.max(1, view.scale * factor))
  const grown = scale / view.scale
  const moved = { scale, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown }
  return held(moved, picture, frame)
}

export function shifted(view: View, by: Point, picture: Size, frame: Size): View {
  return held({ ...view, x: view.x + by.x, y: view.y + by.y }, picture, frame)
}

/** No edge of the picture comes further in than the edge of its frame; what is smaller than the frame stays in its middle. */
function held(view: View, picture: Size, frame: Size): View {
  const whole = fitted(picture, frame)
  const within = (offset: number, own: number, room: number) => {
    const most = Math.max(0, (own * view.scale - room) / 2)
    return Math.min(most, Math.max(-most, offset))
  }
  return {
    scale: view.scale,
    x: within(view.x, whole.width, frame.width),
    y: within(view.y, whole.height, frame.height),
  }
}
