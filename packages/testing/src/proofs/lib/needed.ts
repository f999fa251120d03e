// Packages that one proof alone needs: who does not ask for that proof need not install them.

const NOT_THERE = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'];

/**
 * @param name The package.
 * @param proof The proof that needs it.
 * @param load Imports it, or what needs it.
 */
export async function needed<T>(name: string, proof: string, load: () => T | Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code = '', message = '' } = error as NodeJS.ErrnoException;
    if (!NOT_THERE.includes(code) || !message.includes(name)) throw error;
    throw new Error(`The proof "${proof}" needs ${name}, which is not installed: npm install --save-dev ${name}`, {
      cause: error,
    });
  }
}
