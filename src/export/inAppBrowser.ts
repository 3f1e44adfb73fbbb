/** What the browsers inside WeChat and QQ call themselves; QQ's own browser (`MQQBrowser/`) takes downloads. */
const IN_APP = /MicroMessenger|\bQQ\//;

/** Whether a browser of this name is one inside another program that takes no downloads. */
export const isInAppBrowser = (userAgent: string): boolean => IN_APP.test(userAgent);

/** The bytes of an image as an address: programs that keep a picture on a long press do not read those of a blob. */
export const readAsAddress = (image: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(image);
  });
