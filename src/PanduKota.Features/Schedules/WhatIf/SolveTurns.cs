using System.Collections.Concurrent;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;

namespace PanduKota.Features.Schedules.WhatIf;

/// <summary>
/// Who may let the engine answer while he waits: one question at a time for each person, so many a minute, and no more at
/// once on this node than it has processors. One for the process.
/// </summary>
public sealed class SolveTurns(TimeProvider clock)
{
    public const int MostPerMinute = 30;

    private readonly ConcurrentDictionary<string, Person> people = new(StringComparer.Ordinal);
    private int solving;

    /// <summary>A turn, to be given back by disposing of it; or why not now.</summary>
    public Outcome<IDisposable> Enter(Actor actor)
    {
        var person = people.GetOrAdd($"{actor.Role}/{actor.RegionCode}/{actor.Name}", _ => new Person());
        lock (person)
        {
            var now = clock.GetUtcNow();
            while (person.Asked.TryPeek(out var earliest) && now - earliest >= TimeSpan.FromMinutes(1))
            {
                person.Asked.Dequeue();
            }
            if (person.IsSolving)
            {
                return Problem.Error("SCHEDULE-040", Text.Of("Pertanyaan Anda sebelumnya masih dihitung."), Text.Of("Tunggu sebentar, lalu coba lagi."));
            }
            if (person.Asked.Count >= MostPerMinute)
            {
                return Problem.Error("SCHEDULE-041", Text.Of("Sudah {0} percobaan dalam satu menit.", MostPerMinute), Text.Of("Tunggu sebentar, lalu coba lagi."));
            }
            if (Interlocked.Increment(ref solving) > Math.Max(1, Environment.ProcessorCount))
            {
                Interlocked.Decrement(ref solving);
                return Problem.Error("SCHEDULE-042", Text.Of("Mesin sedang menghitung untuk orang lain."), Text.Of("Tunggu sebentar, lalu coba lagi."));
            }
            person.Asked.Enqueue(now);
            person.IsSolving = true;
        }
        return Outcome.Ok<IDisposable>(new Turn(person, this));
    }

    private sealed class Person
    {
        public Queue<DateTimeOffset> Asked { get; } = [];

        public bool IsSolving { get; set; }
    }

    private sealed class Turn(Person person, SolveTurns turns) : IDisposable
    {
        private int isOver;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref isOver, 1) == 1)
            {
                return;
            }
            lock (person)
            {
                person.IsSolving = false;
            }
            Interlocked.Decrement(ref turns.solving);
        }
    }
}
