// CREATE, SET and REMOVE.
#include "query/execute/update/buffered_update.h"
#include "query/execute/update/create_pattern.h"
#include "query/execute/update/property_writer.h"
#include "query/execute/update/update_operators.h"

namespace clew::query {
namespace {

using graph::Value;

class Create final : public BufferedUpdate {
 public:
  Create(RunContext& run, const BoundCreate& create, Input input) : BufferedUpdate(run, std::move(input)), create_(create) {}

 protected:
  void write(std::span<Value> row, std::vector<std::vector<Value>>&) override {
    create_pattern(run(), create_, row, NullProperty::Skip);
  }

 private:
  const BoundCreate& create_;
};

class Set final : public BufferedUpdate {
 public:
  Set(RunContext& run, const BoundSet& set, Input input) : BufferedUpdate(run, std::move(input)), set_(set) {}

 protected:
  void write(std::span<Value> row, std::vector<std::vector<Value>>&) override { write_items(run(), set_.items, row); }

 private:
  const BoundSet& set_;
};

}  // namespace

std::unique_ptr<Operator> make_create(RunContext& run, const BoundCreate& create, Input input) {
  return std::make_unique<Create>(run, create, std::move(input));
}

std::unique_ptr<Operator> make_set(RunContext& run, const BoundSet& set, Input input) {
  return std::make_unique<Set>(run, set, std::move(input));
}

}  // namespace clew::query
