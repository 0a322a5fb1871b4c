/** howler ships a smaller build without the 3D sound we never use; its types are those of the package. */
declare module 'howler/dist/howler.core.min.js' {
  export { Howl, Howler } from 'howler';
}
