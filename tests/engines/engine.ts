/** What the main job needs of a browser, whatever drives it. */
export interface Engine {
  /** Of the browser, as it tells it. */
  readonly version: string;
  open(url: string): Promise<void>;
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** The value of an expression in the page. */
  value(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Starts an engine; undefined when the browser is not on this machine and cannot be had. */
export interface EngineStart {
  readonly id: 'firefox' | 'webkit';
  readonly name: string;
  /** For the person who reads that it was left out. */
  readonly advice: string;
  start(): Promise<Engine | undefined>;
}
