using System.Globalization;

namespace NewsCorpus.Cli.Input;

/// <summary>Halves of characters in JSON: programs that cut texts by their UTF-16 units leave "\ud83d" without its other half, which no parser reads.</summary>
internal static class SurrogateEscapes
{
    private const int EscapeLength = 6;

    /// <summary>The same JSON with the sign for what cannot be read ("\uFFFD") in the place of each half; null when there is none.</summary>
    /// <param name="json">One line of JSON.</param>
    public static byte[]? Repair(ReadOnlySpan<byte> json)
    {
        byte[]? repaired = null;
        for (var at = 0; at < json.Length; at++)
        {
            var found = json[at..].IndexOf((byte)'\\');
            if (found < 0) break;
            at += found;
            var unit = UnitAt(json, at);
            if (char.IsHighSurrogate(unit) && char.IsLowSurrogate(UnitAt(json, at + EscapeLength)))
            {
                at += (2 * EscapeLength) - 1;
                continue;
            }

            if (char.IsSurrogate(unit)) "FFFD"u8.CopyTo((repaired ??= json.ToArray()).AsSpan(at + 2));
            // What an escape escapes opens no other one.
            at++;
        }

        return repaired;
    }

    /// <summary>The unit that an escape stands for; 0 where there is no such escape.</summary>
    private static char UnitAt(ReadOnlySpan<byte> json, int at) =>
        at + EscapeLength <= json.Length && json[at..].StartsWith("\\u"u8) && ushort.TryParse(json.Slice(at + 2, EscapeLength - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : '\0';
}
