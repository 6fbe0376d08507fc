// What a system says of the site's screenshots when it offers to install it.

export const manifestMessages = {
  reportShot: '一篇报道',
  reflectionShot: '一篇心得',
}
