using System.Runtime.InteropServices;

namespace NewsCorpus.Html;

/// <summary>An object, an array or a string of a script's state.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ScriptValue
{
    /// <summary>The value around it; -1 for the whole.</summary>
    public int Parent;

    /// <summary>A hash of the name of the property; that of the array for its items.</summary>
    public int Key;

    /// <summary>The view that it stands in.</summary>
    public ScriptView View;

    /// <summary>The first unit of the content of a string.</summary>
    public int Start;

    /// <summary>The unit after the last one; 0 for objects and arrays.</summary>
    public int End;

    /// <summary>Whether it is an array.</summary>
    public bool IsArray;

    /// <summary>The words of prose in it.</summary>
    public float Words;

    /// <summary>Whether it is a string.</summary>
    public readonly bool IsString => End > 0;
}
