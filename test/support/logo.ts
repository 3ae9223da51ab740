import type { Logo } from '#domain/schemas/organisation.ts';

/** Two waves, a small PNG with a transparent ground. */
export const waveLogo: Logo = {
  type: 'image/png',
  data: 'iVBORw0KGgoAAAANSUhEUgAAAIAAAABUCAMAAAB9T8/AAAAAD1BMVEUfP2YfP2YfP2YfP2YfP2b2bH+KAAAABXRSTlMAQIC///YVGPYAAAE7SURBVHja7ZrNEsMgCITD4vs/cy+Z6bRVKz9KDrvnRAEF9Ruui6KeLQHaLUBOzw5tX1JUzn7UBrSJUDv9fhP+Tr/XBNG2JJVC9/cFYdX9XUFAMwqF7ucHQZpLaRZoc0rLwu9eBvxun0n4cX8JJC2DdP6SNefGYVLXUr8HX08yBJfh04f5qP0xh1EQR6ZhFgCxpqs6Mm1sADwFU8yFZmiA+GqW2eyBAeovW8aF69smkcJt2rropaEvoXzJ23NHE06P1fIl8/IYOj/tBRye+8XRI+yRh/gDrjH1F7n6q+wDLvP1z5mdD7p1QrLjSWskJMmPeg8hScQa3qGSwE4omHG0Fd9OIbhHQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCsjUIxX0HxZ0Xh3pPaltfkghJQk6Utj9RlFEvRQU6KWi19rUAAAAASUVORK5CYII=',
  width: 128,
  height: 84,
  alt: 'Two waves, the sign of Tidewell Ferries',
};
