using System.Runtime.InteropServices;
using System.Text;

namespace NewsCorpus.Decoding;

/// <summary>The character set of a source.</summary>
/// <param name="Name">Its name in lower case, as the Encoding Standard names it where it does.</param>
/// <param name="Encoding">The decoder, which replaces invalid bytes.</param>
/// <param name="PreambleLength">The number of bytes of the byte order mark to skip.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DetectedCharset(string Name, Encoding Encoding, int PreambleLength);
