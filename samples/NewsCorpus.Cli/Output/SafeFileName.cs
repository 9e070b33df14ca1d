using System.Globalization;

namespace NewsCorpus.Cli.Output;

/// <summary>File names from ids, which come from outside: a URL, a path, the line of a list, the entry of an archive.</summary>
internal static class SafeFileName
{
    private const int MaxLength = 80;

    // Names that Windows gives to devices, whatever the extension.
    private static readonly string[] s_reserved = ["con", "prn", "aux", "nul", "com", "lpt", "conin", "conout", "clock"];

    /// <summary>
    /// A name of lower-case ASCII letters, digits, dots, hyphens and underscores: no folder, no device, no hidden file, and no two ids with one
    /// name on file systems that ignore case. An id that is not such a name already is told apart by its hash.
    /// </summary>
    public static string Of(string id)
    {
        var length = Math.Min(id.Length, MaxLength);
        // The end of a long path tells more than its beginning.
        var name = string.Create(length, id[^length..], static (letters, source) =>
        {
            for (var i = 0; i < letters.Length; i++) letters[i] = Fold(source[i]);
        }).Trim('-', '.', '_');
        if (name == id && name.Length > 0 && !IsReserved(name)) return name;
        return string.Create(CultureInfo.InvariantCulture, $"{(IsReserved(name) || name.Length == 0 ? "article" : name)}-{IdHash.Of(id):x16}");
    }

    private static char Fold(char letter) => letter switch
    {
        >= 'A' and <= 'Z' => (char)(letter | 0x20),
        (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '_' or '-' => letter,
        _ => '-',
    };

    private static bool IsReserved(string name)
    {
        var stem = name.AsSpan();
        var dot = stem.IndexOf('.');
        stem = (dot < 0 ? stem : stem[..dot]).TrimEnd("0123456789");
        foreach (var reserved in s_reserved)
        {
            if (stem.SequenceEqual(reserved)) return true;
        }

        return false;
    }
}
