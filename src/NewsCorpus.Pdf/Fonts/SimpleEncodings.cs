namespace NewsCorpus.Pdf.Fonts;

/// <summary>The encodings that the standard knows by name.</summary>
internal static partial class SimpleEncodings
{
    /// <summary>The table of an encoding, one unit a code; null for names that are none.</summary>
    public static string? Find(string name) => name switch
    {
        "WinAnsiEncoding" => WindowsTable,
        "MacRomanEncoding" or "MacExpertEncoding" => MacintoshTable,
        "StandardEncoding" => StandardTable,
        _ => null,
    };

    /// <summary>The encoding of fonts that state none.</summary>
    public static string Standard => StandardTable;

    /// <summary>What careless producers mean when they state none.</summary>
    public static string Windows => WindowsTable;

    /// <summary>The built-in encoding of the Symbol font.</summary>
    public static string Symbol => SymbolTable;
}
