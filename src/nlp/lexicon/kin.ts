/** What a relative is called, in lower case. */
export const KIN =
  /^(?:step|grand|half-)?(?:father|mother|son|daughter|brother|sister|wife|husband|widow|widower|uncle|aunt|cousin)$/;
