// Whether the page is open inside WeChat: the one name of a browser we look for. Each use says why nothing else will do.

export const insideWeChat = (userAgent = navigator.userAgent): boolean => /MicroMessenger/.test(userAgent)

/** There the share menu passes on the address the page was entered by, whatever has become of it since. */
export const insideIosWeChat = (userAgent = navigator.userAgent): boolean =>
  insideWeChat(userAgent) && /iPhone|iPad|iPod/.test(userAgent)
