namespace PanduKota.Engines.Scheduling.Model;

/// <summary>xoshiro256**; streams of different (seed, round, slot) are told apart by hashing them first.</summary>
internal sealed class SeededRandom
{
    private ulong a;
    private ulong b;
    private ulong c;
    private ulong d;

    public SeededRandom(int seed, int round, int slot)
    {
        var state = Mix(Mix(Mix((ulong)(uint)seed + 0x9E3779B97F4A7C15UL) ^ (uint)round) ^ ((ulong)(uint)slot << 32));
        a = Mix(state + 1);
        b = Mix(a + 2);
        c = Mix(b + 3);
        d = Mix(c + 4);
    }

    /// <summary>0 up to but not including 1.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>0 up to but not including <paramref name="below"/>.</summary>
    public int Next(int below) => (int)(((Next() >> 32) * (ulong)below) >> 32);

    private ulong Next()
    {
        var result = ulong.RotateLeft(b * 5, 7) * 9;
        var t = b << 17;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= t;
        d = ulong.RotateLeft(d, 45);
        return result;
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
