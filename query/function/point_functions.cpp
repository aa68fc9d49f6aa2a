// Functions on points.
#include <cmath>
#include <numbers>

#include "graph/value/make_point.h"
#include "query/function/definition.h"
#include "query/function/failure.h"

namespace clew::query {
namespace {

using graph::Point;
using graph::Value;

constexpr double kEarthRadius = 6'378'140;  // Metres, at the equator: as Neo4j has it, so that distances agree.

Value point(Arguments arguments, FunctionContext&) {
  return graph::make_point(arguments[0].as_map());
}

double radians(double degrees) {
  return degrees * std::numbers::pi / 180;
}

/// Along the great circle, by the haversine formula (Sinnott 1984).
double great_circle(const Point& a, const Point& b, double radius) {
  double half_latitude = std::sin(radians(b.y - a.y) / 2);
  double half_longitude = std::sin(radians(b.x - a.x) / 2);
  double h = half_latitude * half_latitude + std::cos(radians(a.y)) * std::cos(radians(b.y)) * half_longitude * half_longitude;
  return 2 * radius * std::asin(std::min(1.0, std::sqrt(h)));
}

/// In metres on the globe, at the mean height; in units of the axes on a plane or in space. Null between different systems.
Value distance(Arguments arguments, FunctionContext&) {
  const Point& a = arguments[0].as_point();
  const Point& b = arguments[1].as_point();
  if (a.system != b.system) return {};
  if (!a.geographic()) return std::hypot(b.x - a.x, b.y - a.y, b.z - a.z);
  return std::hypot(great_circle(a, b, kEarthRadius + (a.z + b.z) / 2), b.z - a.z);
}

bool within(double value, double least, double most) {
  return least <= value && value <= most;
}

/// Whether a point lies in the box between two corners, borders included; on the globe a box may cross the date line.
Value within_box(Arguments arguments, FunctionContext&) {
  const Point& p = arguments[0].as_point();
  const Point& lower = arguments[1].as_point();
  const Point& upper = arguments[2].as_point();
  if (p.system != lower.system || p.system != upper.system) return {};
  bool crosses = p.geographic() && lower.x > upper.x;
  bool in_x = crosses ? p.x >= lower.x || p.x <= upper.x : within(p.x, lower.x, upper.x);
  return in_x && within(p.y, lower.y, upper.y) && within(p.z, lower.z, upper.z);
}

}  // namespace

Definitions point_functions() {
  return {
      {{"point"}, {{"coordinates", kMap}}, {TypeKind::Point}, point},
      {{"point.distance", "distance"}, {{"from", kPoint}, {"to", kPoint}}, {TypeKind::Float}, distance},
      {{"point.withinBBox"}, {{"point", kPoint}, {"lowerLeft", kPoint}, {"upperRight", kPoint}}, {TypeKind::Boolean}, within_box},
  };
}

}  // namespace clew::query
